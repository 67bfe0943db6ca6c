(component
  (instance $empty)
  (export ... (instance $empty))
)
