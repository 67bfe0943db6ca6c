(component
  (core module $M
    (type (;0;) (func))
    (export "f" (func $f))
    (func $f (;0;) (type 0))
  )
  (export "m" (core module $M))
)
