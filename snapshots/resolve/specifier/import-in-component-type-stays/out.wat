(component
  (type $t (component
    (import "child" (external-id "./child.wat") (component))
    (import "code" (external-id "./none.wat") (core module))))
  (import "maker" (component $M
    (import "child" (external-id "./child.wat") (component))))
  (component $C
    (core module)
  )
  (instance (instantiate $C))
)
