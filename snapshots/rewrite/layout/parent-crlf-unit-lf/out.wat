(component
  ;; the parent
  ;; the child
  (component $C
    (core module)
  )
  (instance (instantiate $C))
)
