(component
  (import "deep" (instance $deep
    (export "in" (instance
      (type $t (component (export "inner" (component))))
      (export "t" (type (eq $t)))))))
  (import "./child.wat" (component $C (type $deep "in" "t")))
  (import "one" (instance (export "g" (func (result u8)))))
  (import "two" (instance (export "g" (func (result u16)))))
  (export "o" (instance 2))
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 4)))
  (export "c" (component $C))
)
