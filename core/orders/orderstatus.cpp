// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/orderstatus.h"

#include <array>

namespace tradeit {

Bucket bucketOf(QStringView slug, QStringView shippedSlug)
{
    struct Known
    {
        QStringView slug;
        Bucket bucket;
    };
    static constexpr std::array known = {
        Known{u"processing", Bucket::Processing}, Known{u"on-hold", Bucket::OnHold},
        Known{u"pending", Bucket::Pending},       Known{u"shipped", Bucket::Shipped},
        Known{u"completed", Bucket::Completed},   Known{u"cancelled", Bucket::Cancelled},
        Known{u"refunded", Bucket::Refunded},     Known{u"failed", Bucket::Failed},
    };
    for (const Known &entry : known)
        if (slug == entry.slug)
            return entry.bucket;
    return !slug.isEmpty() && slug == shippedSlug ? Bucket::Shipped : Bucket::Other;
}

QString bucketWord(Bucket bucket)
{
    static constexpr std::array words = {"to_confirm", "processing", "on_hold",   "pending",  "other",
                                         "shipped",    "completed",  "cancelled", "refunded", "failed"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(bucket)));
}

bool isRealStatus(QStringView slug)
{
    return !(slug.isEmpty() || slug == u"checkout-draft" || slug == u"auto-draft" || slug == u"draft" ||
             slug == u"trash");
}

bool isOpen(Bucket bucket)
{
    return bucket < Bucket::Completed;
}

} // namespace tradeit
