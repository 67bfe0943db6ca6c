(component
  (component $N
    (component $c-component
      (type $t' (resource (rep i32)))
      (export $t "t" (type $t'))
    )
    (component $N
    (import "c" (instance $c (export "t" (type $t (sub resource)))))
    (alias export $c "t" (type $t))
    (core func $d (canon resource.drop $t))
    (core module $m (import "" "d" (func (param i32))))
    (core instance (instantiate $m (with "" (instance (export "d" (func $d))))))
  )
    (instance $c (instantiate $c-component))
    (instance $N (instantiate $N
      (with "c" (instance $c))))
  )
  (instance $n (instantiate $N))
)
