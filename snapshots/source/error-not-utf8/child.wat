(component
  ;; café
)
