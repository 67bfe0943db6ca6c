

;; a header	
 ( component
	(core   module  )   

(; block
   comment ;)
  (component(import "p"(func)) ) )  ;; tail  

  