/** A voice of the device itself: what is read stays on it. */
export async function ownVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  const voices = await voicesThere()
  return voices.find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language))
}

const PATIENCE = 1500

/** Some browsers bring their voices a moment later. */
async function voicesThere(): Promise<readonly SpeechSynthesisVoice[]> {
  const { speechSynthesis } = window
  const now = speechSynthesis.getVoices()
  if (now.length > 0) return now
  return new Promise((resolve) => {
    const answer = () => resolve(speechSynthesis.getVoices())
    speechSynthesis.addEventListener('voiceschanged', answer, { once: true })
    setTimeout(answer, PATIENCE)
  })
}
