(component
  (core module $M
    (type (;0;) (func (param i32)))
    (memory (;0;) 1)
    (export "mem" (memory 0))
    (export "f" (func $f))
    (func $f (;0;) (type 0) (param $n i32))
  )
  (export "m" (core module $M))
)
