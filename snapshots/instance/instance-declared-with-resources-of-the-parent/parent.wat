(component
  (import "wasi:io/streams" (instance $streams ...))
  (import "wasi:io/error" (instance $errors ...))
  (alias export $streams "output" (type $out))
  (import "./child.wat" (instance $child (export "make2" (func (result (own $out))))))
  (export "make" (func $child "make2"))
)
