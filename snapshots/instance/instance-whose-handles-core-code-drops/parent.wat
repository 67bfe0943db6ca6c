(component
  (component $N
    (import "./res2.wat" (instance $c ...))
    (alias export $c "t" (type $t))
    (core func $d (canon resource.drop $t))
    (core module $m (import "" "d" (func (param i32))))
    (core instance (instantiate $m (with "" (instance (export "d" (func $d))))))
  )
  (instance $n (instantiate $N ...))
)
