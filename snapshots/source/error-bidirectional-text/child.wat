(component
  ;; a ‮ b
)
