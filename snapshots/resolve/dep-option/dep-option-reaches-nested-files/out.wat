(component
  (component $M
    (component $L
      (core module)
    )
    (instance (instantiate $L))
  )
  (instance (instantiate $M))
)
