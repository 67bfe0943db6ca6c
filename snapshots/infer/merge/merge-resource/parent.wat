(component
  (import "files" (instance $files ...))
  (import "./reader.wasm" (component $Reader ...))
  (import "./writer.wasm" (component $Writer ...))
  (instance $reader (instantiate $Reader (with "files" (instance $files))))
  (instance $writer (instantiate $Writer
    (with "files" (instance $files))
    (with "open" (func $reader "open"))))
)
