(component
  (component $O)
  (component $C
    (import "one" (component $One))
    (instance (instantiate $One)))
  (instance (instantiate $C (with "one" (component $O))))
)
