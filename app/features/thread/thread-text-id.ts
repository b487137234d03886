/** The id of the text that says all the drawing shows; the drawing leads there for what it leaves out. */
export const threadTextId = "thread-text";
