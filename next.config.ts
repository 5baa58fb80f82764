import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['postgres', '@node-rs/argon2'],
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./app/_i18n/request.ts')(config)
