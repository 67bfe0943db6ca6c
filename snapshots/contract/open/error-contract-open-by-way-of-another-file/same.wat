(component
  (import "c" (component $c
    (import "dep" (component (export "f" (func (result u32)))))
    (export "f" (func (result u32)))))
  (export "c" (component $c))
)
