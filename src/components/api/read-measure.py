import json
from urllib.request import urlopen

site = "https://example.org/"
with urlopen(site + "data/v1/measures/3-1.json") as response:
    measure = json.load(response)
for sentence in measure["sentences"]:
    print(sentence["id"], sentence["zh"])
