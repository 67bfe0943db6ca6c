(component
  (import "wasi:filesystem/types" (instance $real-fs ...))
  (import "plugin" (component $Plugin
    (import "fs" (instance
      (export "read" (func (param "address" u32) (result u8)))
      (export "write" (func (param "address" u32) (param "byte" u8)))
    ))
    (export "fs" (instance
      (export "read" (func (param "address" u32) (result u8)))
      (export "write" (func (param "address" u32) (param "byte" u8)))
    ))
  ))
  (import "./child.wasm" (component $Child ...))
  (instance $plugin (instantiate $Plugin (with "fs" (instance $real-fs))))
  (instance $child (instantiate (component $Child)
    (with "wasi:filesystem/types" (instance $plugin "fs"))
  ))
)
