(component
  (import "ns:s/x@0.2.0" (instance $i3 ...))
  (component $i1 (import "./leaf.wat" (component $c ...)) (instance (instantiate $c ...)))
  (instance (instantiate $i1 ...)))
