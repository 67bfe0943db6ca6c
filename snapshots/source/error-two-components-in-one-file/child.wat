(component)
(component)
