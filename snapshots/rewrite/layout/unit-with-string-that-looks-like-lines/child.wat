(component
  (core module
    (data "\n  (component\n" "")
    (data ";; not a comment (; nor this"))
)
