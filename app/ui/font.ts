/** Where the text's font lies, so that the document's head can fetch it before the stylesheet asks for it. */
export { default as fontUrl } from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
