(component
  (component $C
    (core module
      (data "\n  (component\n" "")
      (data ";; not a comment (; nor this"))
  )
  (instance (instantiate $C))
)
