// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/tls/certificatemaker.h"

#include <initializer_list>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <utility>

namespace tradeit::twin {

namespace {

template <auto free>
struct Free
{
    template <typename T>
    void operator()(T *pointer) const
    {
        free(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Extensions = std::initializer_list<std::pair<int, const char *>>;

constexpr long secondsPerDay = 24L * 60 * 60;

QByteArray written(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, size);
}

std::optional<CertifiedKey> asPem(X509 *certificate, EVP_PKEY *key)
{
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_mem()));
    if (!certificateText || !keyText || PEM_write_bio_X509(certificateText.get(), certificate) != 1 ||
        PEM_write_bio_PrivateKey(keyText.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return std::nullopt;
    return CertifiedKey{written(certificateText.get()), written(keyText.get())};
}

Bio reader(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

/// A positive 63-bit serial number by chance (RFC 5280, 4.1.2.2).
bool numbered(X509 *certificate)
{
    quint64 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return false;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), (serial >> 1U) | 1U) == 1;
}

bool named(X509_NAME *name, const char *commonName)
{
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName),
                                      -1, -1, 0) == 1;
}

bool extended(X509 *certificate, X509 *issuer, Extensions extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto &[nid, value] : extensions) {
        const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
            X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

/// A certificate with subject, key and times, still without extensions and signature. A day of slack before now, for
/// clients whose clock is behind.
Certificate blank(EVP_PKEY *key, const char *commonName, long days)
{
    Certificate certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 || !numbered(certificate.get()) ||
        !X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -secondsPerDay) ||
        !X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * secondsPerDay) ||
        X509_set_pubkey(certificate.get(), key) != 1 || !named(X509_get_subject_name(certificate.get()), commonName))
        return nullptr;
    return certificate;
}

} // namespace

std::optional<CertifiedKey> makeAuthority()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? blank(key.get(), "Tradeit twin authority", 3650) : nullptr;
    if (!certificate || X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get())) != 1 ||
        !extended(certificate.get(), certificate.get(),
                  {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                   {NID_key_usage, "critical,keyCertSign,cRLSign"},
                   {NID_subject_key_identifier, "hash"}}) ||
        X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return std::nullopt;
    return asPem(certificate.get(), key.get());
}

std::optional<CertifiedKey> makeServer(const CertifiedKey &authority)
{
    const Certificate issuer(PEM_read_bio_X509(reader(authority.certificate).get(), nullptr, nullptr, nullptr));
    const Key issuerKey(PEM_read_bio_PrivateKey(reader(authority.key).get(), nullptr, nullptr, nullptr));
    if (!issuer || !issuerKey || X509_check_private_key(issuer.get(), issuerKey.get()) != 1)
        return std::nullopt;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? blank(key.get(), "127.0.0.1", 365) : nullptr;
    if (!certificate || X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get())) != 1 ||
        !extended(certificate.get(), issuer.get(),
                  {{NID_basic_constraints, "critical,CA:FALSE"},
                   {NID_key_usage, "critical,digitalSignature"},
                   {NID_ext_key_usage, "serverAuth"},
                   {NID_subject_alt_name, "IP:127.0.0.1"},
                   {NID_subject_key_identifier, "hash"},
                   {NID_authority_key_identifier, "keyid:always"}}) ||
        X509_sign(certificate.get(), issuerKey.get(), EVP_sha256()) == 0)
        return std::nullopt;
    return asPem(certificate.get(), key.get());
}

} // namespace tradeit::twin
