(component
  (component)
  (component
    (type (;0;)
      (component)
    )
    (component)
  )
  (component)
  (component
    (type (;0;)
      (component)
    )
    (component)
  )
)
