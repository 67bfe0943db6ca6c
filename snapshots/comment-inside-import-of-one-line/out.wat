(component (; why ;)
(component $C (core module)) (instance (instantiate $C)) ;; because
(component (core module)))
