(component
  (import "deep" (instance $deep
    (export "in" (instance
      (type $t (component (export "inner" (component))))
      (export "t" (type (eq $t)))))))
  (alias export $deep "in" (instance $"deep.\"in\"")) (alias export $"deep.\"in\"" "t" (type))
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  )
  (import "one" (instance (export "g" (func (result u8)))))
  (import "two" (instance (export "g" (func (result u16)))))
  (export "o" (instance 2))
  (export "c" (component $C))
)
