(component
  (import "log" (func $log (param "x" u32)))
  (component $adder
    (core module $m
      (func (export "add") (param i32 i32) (result i32)
        (i32.add (local.get 0) (local.get 1))))
    (core instance $m (instantiate $m))
    (func $add (param "x" u32) (param "y" u32) (result u32)
      (canon lift (core func $m "add")))
    (instance $i (export "add" (func $add)))
    (export "docs:adder/add@0.1.0" (instance $i))
  )
  (component $stdin
    (import "docs:adder/add@0.1.0" (instance $adder
      (export "add" (func (param "x" u32) (param "y" u32) (result u32)))
    ))
    (import "log" (func $log (param "x" u32)))
    ;; The work.
    (export "calculate" (func $adder "add"))
  )

  (instance $adder (instantiate $adder))
  (instance $stdin (instantiate $stdin
    (with "docs:adder/add@0.1.0" (instance $adder "docs:adder/add@0.1.0"))
    (with "log" (func $log))
  ))

  (export "calculate" (func $stdin "calculate"))
)
