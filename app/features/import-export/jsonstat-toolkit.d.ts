/** The part of the package that is used here; it brings no types of its own. */
declare module "jsonstat-toolkit" {
  type Cell = { readonly value: unknown; readonly status: unknown };
  type Dimension = {
    readonly label: string | null;
    readonly role: string | null;
    readonly id: readonly string[];
    Category(index: number): { readonly label: string | null } | null;
  };
  type Dataset = {
    readonly class: string;
    readonly label: string | null;
    readonly source: string | null;
    readonly updated: string | null;
    readonly id: readonly string[];
    readonly size: readonly number[];
    Dimension(index: number): Dimension | null;
    Data(indices: readonly number[]): Cell | null;
  };
  export default function JSONstat(response: unknown): {
    readonly class: string | null;
    Dataset(index: number): Dataset | null;
  };
}
