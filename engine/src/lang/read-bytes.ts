/** Signed bytes out of Base64, in a browser as well as in Node. */
export const readBytes = (base64: string): Int8Array => Int8Array.from(atob(base64), char => char.charCodeAt(0))
