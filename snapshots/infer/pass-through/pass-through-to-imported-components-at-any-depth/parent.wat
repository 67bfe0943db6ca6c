(component
  (import "./leaf.wat" (component $leaf ...))
  (component $outer
    (import "i" (instance $i (export "c" (component (import "fc" (func (result u8)))))))
    (component $inner
      (import "ca" (component $a (import "fa" (func (param "p" u32))) (export "k" (func))))
      (import "x" (func))
      (import "cb" (component $b (import "fb" (func))))
      (instance $a (instantiate $a ...))
      (instance (instantiate $b ...))
      (export "k" (func $a "k")))
    (instance (instantiate (component $i "c") ...))
    (instance $inner (instantiate $inner ...))
    (export "k" (func $inner "k")))
  (instance (instantiate $outer ...))
  (instance (instantiate $leaf ...)))
