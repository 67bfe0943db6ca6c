(component
  (component $Child
    (core module $m (;0;)
      (type (;0;) (func (result i32)))
      (export "f" (func 0))
      (func (;0;) (type 0) (result i32)
        i32.const 42
      )
    )
    (core instance $i (;0;) (instantiate $m))
    (type (;0;) (func (result u32)))
    (alias core export $i "f" (core func (;0;)))
    (func (;0;) (type 0) (canon lift (core func 0)))
    (export (;1;) "f" (func 0))
  )
  (instance $child (instantiate $Child))
  (export "answer" (func $child "f"))
)
