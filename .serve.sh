RAAKVLAK_DEMO_PASSWORD=demo-demo-demo-1 npm start > /tmp/site.log 2>&1
