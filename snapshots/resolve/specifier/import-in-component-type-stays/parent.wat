(component
  (type $t (component
    (import "child" (external-id "./child.wat") (component))
    (import "code" (external-id "./none.wat") (core module))))
  (import "maker" (component $M
    (import "child" (external-id "./child.wat") (component))))
  (import "./child.wat" (component $C))
  (instance (instantiate $C))
)
