(component
  (import "\2e\2fchild.wat" (component $C))
  (instance (instantiate $C))
)
