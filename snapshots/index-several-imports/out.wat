(component
  (type $T (component (export "inner" (component))))
  (type (component (export "inner" (component))))
  (component $A
    (component $inner)
    (export "inner" (component $inner))
  )
  (component $B
    (component $inner)
    (export "inner" (component $inner))
  )
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (component (export "inner" (component))))
  (component $D
    (component $inner)
    (export "inner" (component $inner))
  )
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 3)))
  (export "a" (component $A))
  (export "b" (component $B))
  (export "c" (component $C))
  (export "d" (component $D))
)
