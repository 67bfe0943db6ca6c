(component
  (core module $M
    (type (;0;) (func))
    (memory (;0;) 1)
    (export "mem" (memory 0))
    (export "f" (func 0))
    (func (;0;) (type 0)
      nop
    )
  )
  (export "m" (core module $M))
)
