(component
  (import "./child.wat" (component $Child (export "run" (func (result u32)))))
  (instance $child (instantiate $Child))
  (export ... (instance $child))
)
