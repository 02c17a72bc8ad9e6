/** Which build this is, put in by webpack: version and commit. */
declare const __BUILD_ID__: string;

/** A file's text, put in by webpack. */
declare module '*?source' {
  const text: string;
  export default text;
}
