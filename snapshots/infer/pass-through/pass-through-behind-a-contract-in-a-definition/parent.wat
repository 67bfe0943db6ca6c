(component
  (component $Outer
    (component $First (import "first" (func)))
    (import "./child.wat" (component $Child (import "log" (func (param "line" string)))))
    (component $Second (import "second" (func)))
    (instance (instantiate $First ...))
    (instance (instantiate $Second ...))
    (instance (instantiate $Child ...)))
  (component $Third (import "third" (func)))
  (instance (instantiate $Outer ...))
  (instance (instantiate $Third ...))
)
