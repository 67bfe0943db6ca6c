(component
  ;; the child
  (component $C
    (; two
       lines ;)
    (core module)
  )
  (instance (instantiate $C))
)
