(component
  (import "locked-dep=<ns:chlid@1.2.3>" (component ...))
  (import "unlocked-dep=<nss:child>" (component ...))
  (import "other" (external-id "ns:ohter@1.0.0") (component ...))
  (import "nothing" (external-id "ns:nothing@1.0.0") (component ...))
)
