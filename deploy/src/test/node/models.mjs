// Reads a JSON array of manifests and writes what the schemas of Kubernetes say against them: `Kind/name: message`.
import { readFileSync } from 'node:fs';

for (const manifest of JSON.parse(readFileSync(0, 'utf8'))) {
  const place = `${manifest.kind}/${manifest.metadata.name}`;
  const models = await import(`kubernetes-models/${manifest.apiVersion}`);
  if (!(manifest.kind in models)) {
    console.log(`${place}: ${manifest.apiVersion} has no kind ${manifest.kind}`);
    continue;
  }
  try {
    new models[manifest.kind](manifest).validate();
  } catch (refusal) {
    console.log(`${place}: ${refusal.message}`);
  }
}
