(component
  (import "wasi:io/streams" (instance $streams ...))
  (import "wasi:io/error" (instance $errors ...))
  (alias export $errors "error" (type $error))
  (import "./child.wat" (instance $child (export "make2" (func (result (own $error))))))
)
