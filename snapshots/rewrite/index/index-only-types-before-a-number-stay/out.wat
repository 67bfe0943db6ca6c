(component
  (type (component (export "inner" (component))))
  (component $A
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (import "g" (func $g (type 1)))
  (alias outer 0 $A (component $B))
  (type $t (func (result u16)))
  (import "h" (func $h (type $t)))
  (export "a" (component $A))
  (export "b" (component $B))
)
