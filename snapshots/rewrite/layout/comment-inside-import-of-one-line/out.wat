(component (; why ;)
(component $C (core module)) (instance (instantiate $C)) ;; because
(alias outer 0 $C (component)))
