(component
  (component $M
    (type (component (export "inner" (component))))
    (component $L
      (component $inner)
      (export "inner" (component $inner))
    )
    (type (func (result u8)))
    (type (func (result u16)))
    (import "g" (func (type 1)))
    (export "leaf" (component $L))
  )
  (export "m" (component $M))
)
