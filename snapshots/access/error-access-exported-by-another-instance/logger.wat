;; Exports the file system that it writes to.
(component
  (import "wasi:filesystem/types" (instance $fs
    (export "read" (func (param "address" u32) (result u8)))
    (export "write" (func (param "address" u32) (param "byte" u8)))
  ))
  (core func (canon lower (func $fs "write")))
  (export "wasi:filesystem/types" (instance $fs))
)
