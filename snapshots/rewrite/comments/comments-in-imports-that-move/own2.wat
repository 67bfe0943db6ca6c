(component $Own (@name ;; c3
 "x" (; c4 ;)(; c5 ;) ;; c6
)(import "q" (func)) (type u8)
 (component (alias outer $Own 0 (type)))) ;; end
