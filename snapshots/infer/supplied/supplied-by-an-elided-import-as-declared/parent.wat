(component
  (import "./child.wat" (component $Child
    (import "types" (instance (export "res" (type $res (sub resource))) (export "make" (func (result (own $res)))))))
  )
  (instance (instantiate $Child ...))
)
