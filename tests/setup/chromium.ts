import { existsSync } from "node:fs";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium of this machine; throws a sentence that tells how to get one. */
export function findChromium(): string {
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium. Install it (Debian and Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) or name it in the variable CHROMIUM.",
  );
}
