(component
  (component $M
    (type (;0;)
      (component
        (type (;0;) (func))
        (import "who" (func (;0;) (type 0)))
      )
    )
    (component (import "who" (func)))
    (type (;1;) (func (result u8)))
    (type (;2;) (func (result u16)))
    (import "g" (func (;0;) (type 1)))
    (export (;1;) "leaf" (component 0))
  )
  (export "m" (component $M))
)
